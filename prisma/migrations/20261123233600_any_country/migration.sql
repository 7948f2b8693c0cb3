-- Applicants may also come from "another country", which has no code of two letters.
ALTER TABLE "Application" ALTER COLUMN "country" SET DATA TYPE TEXT;
ALTER TABLE "Member" ALTER COLUMN "country" SET DATA TYPE TEXT;
