# Rscript print-import.R folder: runs the script as it was shipped, and writes down all that it left behind. Texts as the
# hexadecimal digits of their bytes in UTF-8, so that nothing on the way can make them look alike.
cairn_folder <- commandArgs(TRUE)[1]
source(file.path(cairn_folder, "cairn-import.R"), encoding = "UTF-8")
source(file.path(cairn_folder, "score-by-hand.R"))

hex <- function(texts) vapply(texts, function(text) if (is.na(text)) "NA" else paste0("x", paste(charToRaw(enc2utf8(text)), collapse = "")), "", USE.NAMES = FALSE)
shown <- function(column) {
  if (inherits(column, "Date")) return(ifelse(is.na(column), "NA", format(column, "%Y-%m-%d")))
  if (inherits(column, "POSIXct")) return(ifelse(is.na(column), "NA", format(column, "%Y-%m-%dT%H:%M:%OS3Z", tz = "UTC")))
  if (is.numeric(column)) return(exact(as.numeric(column)))
  if (is.logical(column)) return(as.character(column))
  hex(as.character(column))
}
put <- function(rows, name) write.csv(rows, file.path(cairn_folder, name), row.names = FALSE, quote = FALSE)

who <- data.frame(participant = hex(cairn_wide$participant_id), install = cairn_wide$install_id)
put(do.call(rbind, lapply(names(cairn_wide), function(name) {
  why <- if (name %in% setdiff(names(cairn_why), c("participant_id", "install_id"))) cairn_why[[name]] else NA
  factor_label <- if (name %in% names(cairn_factors)) hex(as.character(cairn_factors[[name]])) else "NA"
  data.frame(who, name = name, value = shown(cairn_wide[[name]]), why = ifelse(is.na(why), "NA", why), factor = factor_label)
})), "printed-wide.csv")

put(data.frame(participant = hex(cairn_why$participant_id), install = hex(cairn_why$install_id)), "printed-why.csv")

put(do.call(rbind, lapply(names(cairn_wide), function(name) {
  codes <- attr(cairn_wide[[name]], "labels")
  label <- attr(cairn_wide[[name]], "label")
  rows <- if (is.null(codes)) data.frame(code = "NA", words = "NA") else data.frame(code = unname(codes), words = hex(names(codes)))
  data.frame(name = name, label = if (is.null(label)) "NA" else hex(label), rows)
})), "printed-labels.csv")

put(do.call(rbind, lapply(c("value", "label", "score", "strict", "prorated"), function(column) {
  data.frame(participant = hex(cairn_long$participant_id), install = cairn_long$install_id, sitting = cairn_long$sitting_id,
    variable = cairn_long$variable, state = cairn_long$state, column = column, cell = shown(cairn_long[[column]]))
})), "printed-long.csv")

rules <- rules_from(file.path(cairn_folder, "rules.csv"))
put(do.call(rbind, lapply(names(rules), function(key) {
  rule <- rules[[key]]
  rows <- which(cairn_wide[[rule$version_column[1]]] == rule$version[1])
  if (length(rows) == 0) return(NULL)
  scored <- score_by_hand(sapply(rule$item, function(item) as.numeric(cairn_wide[[item]]))[rows, , drop = FALSE],
    sapply(rule$item, function(item) cairn_why[[item]])[rows, , drop = FALSE], rule)
  data.frame(who[rows, ], key = key, lapply(scored, exact))
})), "printed-scores.csv")
