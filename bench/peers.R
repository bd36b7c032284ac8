# The R packages over the first cases of a file, one core: Rscript peers.R FILE CASES. Skips what is not installed.
asked <- commandArgs(TRUE)
d <- read.csv(asked[1], nrows = as.integer(asked[2]))
x <- as.matrix(d[, -1])
say <- function(name, what, cases, expr) {
  if (!requireNamespace(name, quietly = TRUE)) return(cat("| R", name, "|", what, "| not installed |\n"))
  spent <- system.time(force(expr))
  cat("| R", name, as.character(packageVersion(name)), "|", what, "|", round(cases / sum(spent[1:2]), 1), "|\n")
}
each <- function(f) for (i in seq_len(nrow(x))) { y <- x[i, !is.na(x[i, ])]; if (length(y) >= 5) f(y) }
say("suddengains", "sudden gains", nrow(x), suddengains::create_bysg(
  data = d, sg_crit1_cutoff = 7, id_var_name = "id", tx_start_var_name = "s1", tx_end_var_name = "s20",
  sg_var_list = paste0("s", 1:20), sg_measure_name = "x"))
say("qcc", "individuals chart", nrow(x), each(function(y) qcc::qcc(y, type = "xbar.one", plot = FALSE)))
say("qcc", "EWMA", nrow(x), each(function(y) qcc::ewma(y, plot = FALSE)))
say("qcc", "CUSUM", nrow(x), each(function(y) qcc::cusum(y, plot = FALSE)))
say("changepoint", "PELT mean", nrow(x), each(function(y) changepoint::cpt.mean(y, method = "PELT")))
say("ocp", "BOCPD", min(200, nrow(x)), for (i in seq_len(min(200, nrow(x)))) ocp::onlineCPD(matrix(x[i, !is.na(x[i, ])])))
