# Scores in base R, written from the words of the rules and not from Cairn's code. `rules` has one row per score and item:
# key, method, may_miss, item, reversed (0/1), codes and scores joined by ";" (NA: an option that counts nothing).

rules_from <- function(file) {
  rules <- read.csv(file, colClasses = "character", na.strings = character(0))
  split(rules, factor(rules$key, levels = unique(rules$key)))
}

numbers_in <- function(text) {
  parts <- strsplit(text, ";", fixed = TRUE)[[1]]
  parts[parts == "NA"] <- NA
  as.numeric(parts)
}

# code: numeric matrix, NA without an answer. why: character matrix of the same shape, NA where there is an answer.
score_by_hand <- function(code, why, rule) {
  items <- nrow(rule)
  points <- sapply(seq_len(items), function(i) {
    scores <- numbers_in(rule$scores[i])
    point <- scores[match(code[, i], numbers_in(rule$codes[i]))]
    if (rule$reversed[i] == "1") sum(range(scores, na.rm = TRUE)) - point else point
  })
  points <- matrix(points, ncol = items)
  does_not_apply <- !is.na(why) & why == "not-applicable"
  not_shown <- !is.na(why) & why == "not-shown"
  gaps <- rowSums(is.na(points) & !does_not_apply)
  answered <- rowSums(!is.na(points))
  centre <- rowMeans(points, na.rm = TRUE)
  full <- switch(rule$method[1], mean = centre, sum = rowSums(points), count = rowSums(points > 0, na.rm = TRUE))
  part <- switch(rule$method[1], mean = centre, sum = centre * items, count = rowSums(points > 0, na.rm = TRUE))
  full[gaps > 0 | answered == 0] <- NA
  part[gaps > as.numeric(rule$may_miss[1]) | answered == 0] <- NA
  data.frame(strict = full, prorated = part, answered = answered, shown = items - rowSums(not_shown))
}

exact <- function(number) ifelse(is.na(number), "NA", sprintf("%.17g", number))
