-- One more word. It can be used only once this has been committed, so it stands alone.

-- AlterEnum
ALTER TYPE "access_purpose" ADD VALUE 'invite';
