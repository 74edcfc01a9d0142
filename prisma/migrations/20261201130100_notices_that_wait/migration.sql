-- Of a message to an address whose owner has not answered yet whether he may be written to.
ALTER TYPE "notice_status" ADD VALUE 'waiting';
