-- Members who show their institution are found by it from now on.
UPDATE "Member" SET findable = findable || ' |institution=' || "institutionId" || '|'
WHERE "institutionId" IS NOT NULL AND findable <> '' AND COALESCE(visibility->>'institution', 'members') <> 'me';
