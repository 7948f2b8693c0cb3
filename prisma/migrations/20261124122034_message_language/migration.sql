-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "language" "Language" NOT NULL;
