-- Two more words. They can be used only once this has been committed, so they stand alone.

-- AlterEnum
ALTER TYPE "status" ADD VALUE 'merged';

-- AlterEnum
ALTER TYPE "complaint_class" ADD VALUE 'public_information';
