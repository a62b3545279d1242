-- Adding up takes one subscript per cell. Of a compressed array each subscript unpacks the whole array, two hundred times per
-- report: many times the cost of the sum itself. The arrays have a few hundred bytes, so they lie in the row as they are.
-- The empty array added to each makes the database write the rows anew; a change of storage alone leaves old rows compressed.
alter table report_versions
  alter column counts type integer[] using counts || '{}'::integer[],
  alter column money type bigint[] using money || '{}'::bigint[],
  alter column gaps type integer[] using gaps || '{}'::integer[],
  alter column counts set storage plain,
  alter column money set storage plain,
  alter column gaps set storage plain;
