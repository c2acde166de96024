/** The parts of the R script that are the same in every export. Base R only, and ASCII only, so that any locale reads them. */

export const rStart = String.raw`# Reads the files that lie beside this script, in this folder and in folders below it: one folder per participant is fine.
# Run it with Rscript, or source() it. It leaves these behind:
#   cairn_wide     one row per participant and installation; missing codes are NA
#   cairn_why      the same shape: why a value is NA (declined, not-applicable, missing, not-shown, withheld)
#   cairn_factors  the items with options as factors
#   cairn_long     one row per item and score of every sitting
# It makes every score again from the items, and stops when one differs from the score in the file.

if (!exists("cairn_folder")) {
  cairn_script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  for (cairn_frame in sys.frames()) if (!is.null(cairn_frame$ofile)) cairn_script <- cairn_frame$ofile
  cairn_folder <- if (length(cairn_script) == 1) dirname(cairn_script) else "."
}

cairn_describe <- function(type, level, label, codes = NULL, coded = FALSE, typed = FALSE) {
  list(type = type, level = level, label = label, codes = codes, coded = coded, typed = typed)
}
`;

export const rEnd = String.raw`
cairn_who <- function(rows) paste(rows$participant_id, rows$install_id, sep = "\r")

cairn_read <- function(pattern) {
  files <- list.files(cairn_folder, pattern = pattern, recursive = TRUE, full.names = TRUE)
  if (length(files) == 0) stop("there is no file ", pattern, " in ", cairn_folder)
  parts <- lapply(files, function(file) {
    part <- read.csv(file, colClasses = "character", na.strings = character(0), encoding = "UTF-8",
      check.names = FALSE, quote = "\"", comment.char = "", strip.white = FALSE)
    # A spreadsheet puts a byte order mark before the first name.
    names(part)[1] <- sub("^[^A-Za-z]+", "", names(part)[1], useBytes = TRUE)
    part
  })
  columns <- unique(unlist(lapply(parts, names)))
  parts <- lapply(parts, function(part) {
    for (name in setdiff(columns, names(part))) part[[name]] <- rep("", nrow(part))
    part[columns]
  })
  do.call(rbind, parts)
}

# Of several exports of one installation the last one stands. After a withdrawal it has no answers, and the earlier ones go too.
cairn_latest <- function(rows, last, name) {
  kept <- rows[rows$exported_utc == last[cairn_who(rows)], , drop = FALSE]
  if (nrow(kept) < nrow(rows)) message(nrow(rows) - nrow(kept), " rows of earlier exports were left out of ", name)
  kept <- kept[!duplicated(kept), , drop = FALSE]
  rownames(kept) <- NULL
  kept
}

# The rule of free text in the codebook. R cannot hold the character of number 0 or halves of pairs: those stay as they are written.
cairn_text <- function(cells) {
  back <- function(found) {
    if (found == "\\n") return("\n")
    if (found == "\\r") return("\r")
    if (found == "\\t") return("\t")
    if (found == "\\\\") return("\\")
    point <- strtoi(substring(found, 3), 16L)
    if (point == 0L || (point >= 55296L && point <= 57343L)) found else intToUtf8(point)
  }
  vapply(cells, function(cell) {
    if (is.na(cell)) return(NA_character_)
    if (grepl("^'+[-=+@\uff1d\uff0b\uff0d\uff20]", cell)) cell <- substring(cell, 2)
    found <- gregexpr("\\\\(?:[\\\\nrt]|u[0-9a-f]{4})", cell, perl = TRUE)
    hits <- regmatches(cell, found)
    if (length(hits[[1]]) > 0) regmatches(cell, found) <- list(vapply(hits[[1]], back, ""))
    cell
  }, "", USE.NAMES = FALSE)
}

# Whole numbers as R's integers, or as plain numbers where one is too large for those.
cairn_whole <- function(text) {
  number <- as.numeric(text)
  if (all(is.na(number) | abs(number) <= .Machine$integer.max)) as.integer(number) else number
}

cairn_convert <- function(raw, spec) {
  data <- raw
  why <- raw[intersect(c("participant_id", "install_id"), names(raw))]
  for (name in intersect(names(raw), names(spec))) {
    about <- spec[[name]]
    text <- raw[[name]]
    if (about$coded) {
      hit <- text %in% names(cairn_missing)
      why[[name]] <- unname(ifelse(hit, cairn_missing[text], NA_character_))
      text[hit] <- NA
    }
    text[!is.na(text) & text == ""] <- NA
    value <- switch(about$type,
      integer = cairn_whole(text),
      number = as.numeric(text),
      date = as.Date(text, format = "%Y-%m-%d"),
      datetime = as.POSIXct(text, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC"),
      text = if (about$typed) cairn_text(text) else text
    )
    attr(value, "label") <- about$label
    if (!is.null(about$codes)) attr(value, "labels") <- about$codes
    data[[name]] <- value
  }
  for (name in intersect(c("participant_id", "install_id"), names(why))) why[[name]] <- as.vector(data[[name]])
  list(data = data, why = why)
}

cairn_factors_of <- function(data, spec) {
  named <- Filter(function(name) !is.null(spec[[name]]$codes), intersect(names(data), names(spec)))
  made <- lapply(named, function(name) {
    codes <- spec[[name]]$codes
    made <- factor(as.integer(data[[name]]), levels = unname(codes), labels = make.unique(names(codes)), ordered = spec[[name]]$level == "ordinal")
    attr(made, "label") <- spec[[name]]$label
    made
  })
  names(made) <- named
  if (length(made) == 0) data.frame(row.names = seq_len(nrow(data))) else as.data.frame(made, optional = TRUE)
}

# A score by its rule. "values": what each stored code counts, turned round for reversed items; NA for an option that counts nothing.
cairn_score <- function(codes, rule) {
  value <- mapply(function(column, values) unname(values[column]), codes, rule$values, SIMPLIFY = FALSE)
  value <- matrix(unlist(value), nrow = nrow(codes))
  state <- as.matrix(codes)
  n <- ncol(value)
  answered <- rowSums(!is.na(value))
  applying <- n - rowSums(state == "-98")
  gaps <- applying - answered
  total <- rowSums(value, na.rm = TRUE)
  score <- switch(rule$method,
    mean = total / answered,
    sum = total * n / answered,
    count = rowSums(value > 0, na.rm = TRUE)
  )
  complete <- gaps == 0 & (rule$method != "sum" | applying == n)
  data.frame(
    strict = ifelse(answered > 0 & complete, score, NA),
    prorated = ifelse(answered > 0 & gaps <= rule$may_miss, score, NA),
    answered = answered,
    shown = rowSums(state != "-96")
  )
}

cairn_check_scores <- function(raw) {
  checked <- 0
  for (rule in cairn_scores) {
    if (!all(c(rule$items, rule$version_column) %in% names(raw))) next
    seen <- raw[[rule$version_column]]
    rows <- which(seen == rule$version)
    other <- setdiff(seen, c(rule$version, ""))
    if (length(other) > 0) message(rule$columns[["strict"]], ": not made again for version ", paste(other, collapse = ", "))
    if (length(rows) == 0) next
    made <- cairn_score(raw[rows, rule$items, drop = FALSE], rule)
    for (part in names(rule$columns)) {
      exported <- as.numeric(ifelse(raw[rows, rule$columns[[part]]] == "", NA, raw[rows, rule$columns[[part]]]))
      again <- made[[part]]
      differs <- is.na(exported) != is.na(again) | (!is.na(exported) & !is.na(again) & abs(exported - again) > 1e-9)
      if (any(differs)) {
        at <- which(differs)[1]
        stop(rule$columns[[part]], " of ", raw$participant_id[rows[at]], " is ", exported[at], " in the file, and ", again[at], " by its rule")
      }
      checked <- checked + length(rows)
    }
  }
  checked
}

cairn_raw <- cairn_read("^cairn-wide.*\\.csv$")
cairn_last <- tapply(cairn_raw$exported_utc, cairn_who(cairn_raw), max)
cairn_raw <- cairn_latest(cairn_raw, cairn_last, "cairn_wide")
cairn_checked <- cairn_check_scores(cairn_raw)
cairn_both <- cairn_convert(cairn_raw, cairn_spec_wide)
cairn_wide <- cairn_both$data
cairn_why <- cairn_both$why
cairn_factors <- cairn_factors_of(cairn_wide, cairn_spec_wide)
cairn_long <- cairn_latest(cairn_read("^cairn-long.*\\.csv$"), cairn_last, "cairn_long")
cairn_long <- cairn_convert(cairn_long, cairn_spec_long)$data

# One code with two installations: a new installation, two phones, or two people. A person has to look.
cairn_installs <- tapply(cairn_raw$install_id, cairn_raw$participant_id, function(ids) length(unique(ids)))
cairn_used_twice <- setdiff(names(cairn_installs)[cairn_installs > 1], "no-code")
cairn_wide$code_used_twice <- cairn_raw$participant_id %in% cairn_used_twice
if (length(cairn_used_twice) > 0) message("codes with more than one installation: ", paste(cairn_used_twice, collapse = ", "))
cairn_gone <- unique(cairn_raw$participant_id[cairn_raw$withdrawn == "not-to-be-used"])
if (length(cairn_gone) > 0) message("answers are not to be used, whatever other installations hold: ", paste(cairn_gone, collapse = ", "))
cat(nrow(cairn_wide), "rows;", cairn_checked, "scores and counts made again, none differs;", length(cairn_used_twice), "codes used twice\n")
`;
