-- AlterEnum
ALTER TYPE "ActivityKind" ADD VALUE 'mentioned';
