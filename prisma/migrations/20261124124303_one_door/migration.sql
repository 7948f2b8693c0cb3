-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Story" DROP COLUMN "withdrawnAt";

-- DropTable
DROP TABLE "PageGeneration";

-- CreateTable
CREATE TABLE "PageChange" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PageChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gone" (
    "path" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Gone_pkey" PRIMARY KEY ("path")
);
