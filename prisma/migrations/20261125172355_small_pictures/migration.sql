-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "small" BYTEA;
