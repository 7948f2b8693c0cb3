-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "careerStep" "CareerStep",
ADD COLUMN     "kind" "StoryKind",
ADD COLUMN     "stemField" "StemField";

-- Until now they were the story's.
UPDATE "Edition" e SET "kind" = s."kind", "careerStep" = s."careerStep", "stemField" = s."stemField"
FROM "Story" s WHERE s."id" = e."storyId";

ALTER TABLE "Edition" ALTER COLUMN "kind" SET NOT NULL;
