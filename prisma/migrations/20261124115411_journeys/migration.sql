-- The directory is searched by parts of words.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "ExperienceBand" AS ENUM ('under5', 'from5to9', 'from10to14', 'from15to19', 'from20');

-- CreateEnum
CREATE TYPE "AgeBand" AS ENUM ('under30', 'from30to39', 'from40to49', 'from50to59', 'from60');

-- CreateEnum
CREATE TYPE "StemField" AS ENUM ('agriculture', 'biology', 'chemistry', 'computing', 'earth', 'engineering', 'environment', 'health', 'materials', 'mathematics', 'physics', 'other');

-- CreateEnum
CREATE TYPE "ContactFrom" AS ENUM ('everyone', 'sharedSpace', 'nobody');

-- CreateEnum
CREATE TYPE "PictureKind" AS ENUM ('profile', 'portrait');

-- CreateEnum
CREATE TYPE "ApplicationNoteKind" AS ENUM ('note', 'question', 'answer', 'letter');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('exposes', 'hurts', 'offTopic', 'other');

-- CreateEnum
CREATE TYPE "CaseOutcome" AS ENUM ('kept', 'removed');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ActivityKind" ADD VALUE 'messaged';
ALTER TYPE "ActivityKind" ADD VALUE 'invitedToSpace';
ALTER TYPE "ActivityKind" ADD VALUE 'askedIntoSpace';
ALTER TYPE "ActivityKind" ADD VALUE 'letIntoSpace';
ALTER TYPE "ActivityKind" ADD VALUE 'editionOffered';
ALTER TYPE "ActivityKind" ADD VALUE 'editionAnswered';
ALTER TYPE "ActivityKind" ADD VALUE 'storyPublished';
ALTER TYPE "ActivityKind" ADD VALUE 'reported';
ALTER TYPE "ActivityKind" ADD VALUE 'caseDecided';

-- AlterEnum
ALTER TYPE "ApplicationStatus" ADD VALUE 'asked';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "StaffActKind" ADD VALUE 'invited';
ALTER TYPE "StaffActKind" ADD VALUE 'textEdited';
ALTER TYPE "StaffActKind" ADD VALUE 'membersImported';
ALTER TYPE "StaffActKind" ADD VALUE 'caseDecided';
ALTER TYPE "StaffActKind" ADD VALUE 'spaceChanged';

-- AlterTable
ALTER TABLE "Activity" ADD COLUMN     "conversationId" TEXT,
ADD COLUMN     "recipientId" TEXT,
ADD COLUMN     "spaceId" TEXT,
ADD COLUMN     "storyId" TEXT;

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "ageBand" "AgeBand",
ADD COLUMN     "answerHash" TEXT,
ADD COLUMN     "experience" "ExperienceBand",
ADD COLUMN     "heard" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "spokenLanguages" TEXT[],
ADD COLUMN     "stemField" "StemField";

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "fixedAt" TIMESTAMPTZ(3),
ADD COLUMN     "pictureCredit" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pictureId" TEXT,
ADD COLUMN     "wishes" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "EditionText" ADD COLUMN     "pictureAlt" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "country" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "institution" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "ageBand" "AgeBand",
ADD COLUMN     "contactFrom" "ContactFrom" NOT NULL DEFAULT 'sharedSpace',
ADD COLUMN     "experience" "ExperienceBand",
ADD COLUMN     "findable" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "links" TEXT[],
ADD COLUMN     "offer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "orcid" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pictureId" TEXT,
ADD COLUMN     "seek" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "spokenLanguages" TEXT[],
ADD COLUMN     "stemField" "StemField",
ADD COLUMN     "visibility" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Space" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "listed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "careerStep" "CareerStep",
ADD COLUMN     "curatorId" TEXT,
ADD COLUMN     "stemField" "StemField",
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "pinnedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL,
    "aId" TEXT NOT NULL,
    "bId" TEXT NOT NULL,
    "messageCount" INTEGER NOT NULL DEFAULT 0,
    "readToA" INTEGER NOT NULL DEFAULT 0,
    "readToB" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "onceKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpaceInvitation" (
    "spaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "invitedById" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpaceInvitation_pkey" PRIMARY KEY ("spaceId","memberId")
);

-- CreateTable
CREATE TABLE "SpaceRequest" (
    "spaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,

    CONSTRAINT "SpaceRequest_pkey" PRIMARY KEY ("spaceId","memberId")
);

-- CreateTable
CREATE TABLE "Block" (
    "memberId" TEXT NOT NULL,
    "blockedId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("memberId","blockedId")
);

-- CreateTable
CREATE TABLE "Picture" (
    "id" TEXT NOT NULL,
    "kind" "PictureKind" NOT NULL,
    "broughtById" TEXT,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationNote" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "kind" "ApplicationNoteKind" NOT NULL,
    "authorId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApplicationNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "reporterId" TEXT NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL,
    "postId" TEXT,
    "messageId" TEXT,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "outcome" "CaseOutcome",
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseLook" (
    "caseId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseLook_pkey" PRIMARY KEY ("caseId","memberId")
);

-- CreateTable
CREATE TABLE "TextRevision" (
    "id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "editedById" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TextRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PageGeneration" (
    "tag" TEXT NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PageGeneration_pkey" PRIMARY KEY ("tag")
);

-- CreateIndex
CREATE INDEX "Conversation_bId_idx" ON "Conversation"("bId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_aId_bId_key" ON "Conversation"("aId", "bId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_number_key" ON "Message"("conversationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Message_authorId_onceKey_key" ON "Message"("authorId", "onceKey");

-- CreateIndex
CREATE INDEX "SpaceInvitation_memberId_idx" ON "SpaceInvitation"("memberId");

-- CreateIndex
CREATE INDEX "SpaceRequest_memberId_idx" ON "SpaceRequest"("memberId");

-- CreateIndex
CREATE INDEX "Block_blockedId_idx" ON "Block"("blockedId");

-- CreateIndex
CREATE INDEX "Picture_broughtById_idx" ON "Picture"("broughtById");

-- CreateIndex
CREATE INDEX "ApplicationNote_applicationId_at_idx" ON "ApplicationNote"("applicationId", "at");

-- CreateIndex
CREATE INDEX "Report_reporterId_idx" ON "Report"("reporterId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_caseId_reporterId_key" ON "Report"("caseId", "reporterId");

-- CreateIndex
CREATE INDEX "Case_postId_idx" ON "Case"("postId");

-- CreateIndex
CREATE INDEX "Case_messageId_idx" ON "Case"("messageId");

-- CreateIndex
CREATE INDEX "Case_decidedAt_idx" ON "Case"("decidedAt");

-- CreateIndex
CREATE INDEX "TextRevision_page_language_at_idx" ON "TextRevision"("page", "language", "at");

-- CreateIndex
CREATE INDEX "Activity_recipientId_idx" ON "Activity"("recipientId");

-- CreateIndex
CREATE INDEX "Activity_spaceId_idx" ON "Activity"("spaceId");

-- CreateIndex
CREATE INDEX "Activity_storyId_idx" ON "Activity"("storyId");

-- CreateIndex
CREATE INDEX "Activity_conversationId_idx" ON "Activity"("conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_answerHash_key" ON "Application"("answerHash");

-- CreateIndex
CREATE INDEX "Edition_pictureId_idx" ON "Edition"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_pictureId_key" ON "Member"("pictureId");

-- CreateIndex
CREATE INDEX "Member_name_id_idx" ON "Member"("name", "id");

-- CreateIndex
CREATE INDEX "Member_findable_idx" ON "Member" USING GIN ("findable" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceInvitation" ADD CONSTRAINT "SpaceInvitation_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceInvitation" ADD CONSTRAINT "SpaceInvitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceInvitation" ADD CONSTRAINT "SpaceInvitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceRequest" ADD CONSTRAINT "SpaceRequest_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceRequest" ADD CONSTRAINT "SpaceRequest_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceRequest" ADD CONSTRAINT "SpaceRequest_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockedId_fkey" FOREIGN KEY ("blockedId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_broughtById_fkey" FOREIGN KEY ("broughtById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationNote" ADD CONSTRAINT "ApplicationNote_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationNote" ADD CONSTRAINT "ApplicationNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLook" ADD CONSTRAINT "CaseLook_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLook" ADD CONSTRAINT "CaseLook_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_curatorId_fkey" FOREIGN KEY ("curatorId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextRevision" ADD CONSTRAINT "TextRevision_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
