// What the people of the demo write to each other.

export const words = {
  instruction: 'Mohon dicek di lapangan dan dijawab dalam batas waktu.',
  question:
    'Mohon sebutkan alamat atau patokan yang lebih jelas supaya petugas tidak salah tempat.',
  completion: 'Tempatnya di samping masjid, kira-kira seratus meter dari jalan utama.',
  interim: 'Petugas sudah melihat tempatnya. Pekerjaan kami jadwalkan dalam dua minggu ini.',
  sendBack:
    'Tempat ini dikelola instansi lain, bukan aset dinas kami. Sudah kami cek di daftar aset.',
  answer:
    'Pekerjaan selesai. Petugas kami memperbaikinya pagi ini dan memeriksa sekelilingnya sampai aman.',
  dispute:
    'Maaf, masalahnya belum selesai. Setelah hujan semalam keadaannya kembali seperti semula.',
  handOver:
    'Hal ini diurus lembaga lain di luar pemerintah kota. Kami sudah menyerahkannya dan terus memantau.',
  relayed: 'Lembaga tersebut menyatakan sudah memeriksa dan akan mengirim petugas minggu ini.',
  archive:
    'Kami belum dapat memproses karena tidak ada hal tertentu yang dapat dikerjakan instansi.',
  note: 'Pelapor pernah melaporkan hal serupa tahun lalu, lihat arsip.',
} as const
