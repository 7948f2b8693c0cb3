-- AlterEnum
ALTER TYPE "ActivityKind" ADD VALUE 'judged';
