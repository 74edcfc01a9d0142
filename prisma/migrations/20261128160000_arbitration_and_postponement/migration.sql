-- More words. They can be used only once this has been committed, so they stand alone.

-- AlterEnum
ALTER TYPE "status" ADD VALUE 'postponed' BEFORE 'handed_over';

-- AlterEnum
ALTER TYPE "clock_name" ADD VALUE 'completion';
ALTER TYPE "clock_name" ADD VALUE 'arbitration';
