# Rscript score-matrices.R folder: scores every matrix-*.csv beside it by its rules-*.csv. A cell is a code or a state in words.
here <- commandArgs(TRUE)[1]
source(file.path(here, "score-by-hand.R"))
for (file in list.files(here, pattern = "^matrix-.*\\.csv$")) {
  cells <- as.matrix(read.csv(file.path(here, file), colClasses = "character", na.strings = character(0)))
  rules <- rules_from(file.path(here, sub("^matrix", "rules", file)))
  made <- lapply(names(rules), function(key) {
    own <- cells[, rules[[key]]$item, drop = FALSE]
    is_code <- matrix(grepl("^-?[0-9]+$", own), nrow = nrow(own))
    code <- matrix(suppressWarnings(as.numeric(own)), nrow = nrow(own))
    why <- ifelse(is_code, NA, own)
    scored <- score_by_hand(code, why, rules[[key]])
    data.frame(key = key, row = seq_len(nrow(own)), lapply(scored, exact))
  })
  write.csv(do.call(rbind, made), file.path(here, sub("^matrix", "scored", file)), row.names = FALSE, quote = FALSE)
}
