import { act, expectNothingCutOff, expectStatus, offeredVerbs, openCase } from '../support/desk'
import { filed, forwarded } from '../support/filed'
import { fileComplaint, track } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const story = 'Lubang di Jalan Ahmad Yani depan halte sudah membuat dua motor jatuh.'
const works = 'Dinas Bina Marga dan Sumber Daya Air'
const environment = 'Dinas Lingkungan Hidup'
const everywhere = { tag: ['@phone', '@no-script'] }

test('Budi forwards, Citra accepts, informs and answers', everywhere, async ({ page, as }) => {
  const receipt = await fileComplaint(page, story)
  const { number } = receipt
  const budi = await as('budi')
  await openCase(budi, number)
  await expectStatus(budi, 'submitted')
  await expect(budi.getByText(story).last()).toBeVisible()
  await expect(budi.getByText('Anonim: identitas pelapor tidak disimpan')).toBeVisible()
  await expectNoAxeViolations(budi)
  await expectNothingCutOff(budi)
  await act(budi, 'Teruskan', { Instruksi: 'Mohon ditutup pekan ini.' }, { 'OPD tujuan': works })
  await expect(budi.getByText('Aduan diteruskan.')).toBeVisible()
  await expectStatus(budi, 'referred')
  await expectNoAxeViolations(budi)

  const citra = await as('citra')
  await citra.goto('/petugas')
  await expectNoAxeViolations(citra)
  await expectNothingCutOff(citra)
  await openCase(citra, number)
  await expect(citra.getByText('Mohon ditutup pekan ini.')).toBeVisible()
  await act(citra, 'Kerjakan')
  await expectStatus(citra, 'in_progress')
  await act(citra, 'Kabari', { 'Isi kabar': 'Aspal datang hari Kamis, lubang kami tutup Jumat.' })
  await expect(citra.getByText('Kabar terkirim kepada warga.')).toBeVisible()
  await expect(citra.getByText('Tanggapan pertama: ')).toContainText('tepat waktu')
  await act(citra, 'Jawab', { 'Isi jawaban': 'Lubang sudah kami tutup dan ratakan.' })
  await expectStatus(citra, 'answered')
  await expect(citra.getByText('Dinas Bina Marga').first()).toBeVisible()
  await expectNoAxeViolations(citra)
  await expectNothingCutOff(citra)

  await track(page, receipt)
  await expectStatus(page, 'answered')
  await expect(page.getByText('Lubang sudah kami tutup dan ratakan.').first()).toBeVisible()
  await expect(page.getByText('Mohon ditutup pekan ini.')).toHaveCount(0)
})

test('a complaint sent back goes to the owner that was proposed', async ({ as }) => {
  const { number } = await forwarded(story)
  const budi = await as('budi')
  const citra = await as('citra')
  await openCase(citra, number)
  const reason = 'Pohon di median dipelihara Dinas Lingkungan Hidup.'
  await act(citra, 'Kembalikan', { Alasan: reason }, { 'OPD tujuan yang diusulkan': environment })
  await expect(citra).toHaveURL(/\/petugas\?/)
  await expect(citra.getByText('Aduan dikembalikan ke Kominfo')).toBeVisible()
  expect((await citra.goto(`/petugas/aduan/${number}`))?.status()).toBe(404)

  await openCase(budi, number)
  await expectStatus(budi, 'submitted')
  await expect(budi.getByText(`Dikembalikan, pemilik yang diusulkan: ${environment}`)).toBeVisible()
  await expect(budi.getByText(reason)).toBeVisible()
  await expect(budi.getByLabel('OPD tujuan', { exact: true })).toHaveValue('DLH')
  await expectNoAxeViolations(budi)
  await act(budi, 'Teruskan')
  await expectStatus(budi, 'referred')
  const dodi = await as('dodi')
  await openCase(dodi, number)
  await expectStatus(dodi, 'referred')
})

test('a complaint of another OPD does not exist, just like a wrong number', async ({ as }) => {
  const { number } = await forwarded(story)
  const dodi = await as('dodi')
  const read = async (path: string) => {
    const response = await dodi.goto(path)
    expect(response?.status()).toBe(404)
    return dodi.getByRole('main').innerText()
  }
  const foreign = await read(`/petugas/aduan/${number}`)
  expect(foreign).not.toContain(story)
  expect(await read('/petugas/aduan/00000000')).toBe(foreign)
  expect(await read('/petugas/aduan/%00')).toBe(foreign)
  await expectNoAxeViolations(dodi)
})

test('the citizen is asked back, and reads the question', async ({ page, as }) => {
  const receipt = await filed(story)
  const budi = await as('budi')
  await openCase(budi, receipt.number)
  const question = 'Halte yang mana, arah Nagoya atau arah Batam Center?'
  await act(budi, 'Minta keterangan', { 'Pertanyaan untuk warga': question })
  await expectStatus(budi, 'incomplete')
  await expect(budi.getByText('Keterangan warga', { exact: true })).toBeVisible()
  expect(await offeredVerbs(budi)).toEqual([
    'Gabungkan',
    'Arsipkan',
    'Tulis kepada warga',
    'Catatan internal',
  ])
  await expectNoAxeViolations(budi)
  await track(page, receipt)
  await expect(page.getByText(question).first()).toBeVisible()
})

test('an outside body takes over, Kominfo takes it back, and at last relays the answer', async ({
  as,
}) => {
  const { number } = await filed('Listrik padam tiap malam di Blok C, Tiban Lama.')
  const budi = await as('budi')
  await openCase(budi, number)
  const handOver = () =>
    act(
      budi,
      'Serahkan',
      { Alasan: 'Jaringan listrik di Batam dikelola PLN Batam.' },
      { 'OPD tujuan (lembaga luar)': 'PLN Batam' },
    )
  await handOver()
  await expectStatus(budi, 'handed_over')
  expect(await offeredVerbs(budi)).toEqual([
    'Sampaikan jawaban',
    'Catat pengecekan',
    'Tarik kembali',
    'Tulis kepada warga',
    'Catatan internal',
  ])
  await expectNoAxeViolations(budi)
  await act(budi, 'Tarik kembali', { Alasan: 'PLN Batam tidak menanggapi selama dua pekan.' })
  await expectStatus(budi, 'submitted')
  await handOver()
  await expectStatus(budi, 'handed_over')
  await act(
    budi,
    'Sampaikan jawaban',
    { 'Isi jawaban': 'PLN Batam sudah mengganti trafo di Blok C.' },
    { Hasil: 'Bukan kewenangan pemerintah kota' },
  )
  await expectStatus(budi, 'answered')
  await expect(budi.getByText('Jawaban PLN Batam disampaikan')).toBeVisible()
})

test('a note stays among staff', async ({ page, as }) => {
  const receipt = await filed(story)
  const budi = await as('budi')
  await openCase(budi, receipt.number)
  const words = 'Sudah tiga aduan serupa di halte ini bulan ini.'
  await act(budi, 'Catatan internal', { 'Isi catatan': words })
  await expect(budi.getByText('Catatan internal tersimpan.')).toBeVisible()
  await expect(budi.getByText('Internal, tidak dibaca warga')).toBeVisible()
  await track(page, receipt)
  await expect(page.getByText(words)).toHaveCount(0)
  await expect(page.getByText('Catatan internal')).toHaveCount(0)
})
