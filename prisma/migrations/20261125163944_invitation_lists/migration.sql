-- AlterEnum
ALTER TYPE "StaffActKind" ADD VALUE 'applicationAsked';
ALTER TYPE "StaffActKind" ADD VALUE 'invitationWithdrawn';

-- CreateTable
CREATE TABLE "InvitationList" (
    "id" TEXT NOT NULL,
    "broughtById" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InvitationList_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InvitationList_broughtById_idx" ON "InvitationList"("broughtById");

-- AddForeignKey
ALTER TABLE "InvitationList" ADD CONSTRAINT "InvitationList_broughtById_fkey" FOREIGN KEY ("broughtById") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
