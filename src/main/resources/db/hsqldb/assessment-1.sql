-- One run's candidates, as far as the ranking needs them: no name, no words; position_name and the sections are hashes.
CREATE TABLE IF NOT EXISTS assessment (
  display_order  VARCHAR(300)   NOT NULL PRIMARY KEY,
  partition_no   INTEGER        NOT NULL,
  record_offset  BIGINT         NOT NULL,
  position_name  VARCHAR(1000)  NOT NULL,
  rubric_id      VARCHAR(200)   NOT NULL,
  recommendation VARCHAR(40)    NOT NULL,
  overall        DOUBLE PRECISION,
  standard_error DOUBLE PRECISION,
  -- the names of all sections and dimensions, each up to 1,000 characters
  facts          VARCHAR(16777216) NOT NULL
);
