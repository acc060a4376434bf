# Continuous DebtRank in R, as NetworkRiskMeasures goes about it: one shock after another on a sparse matrix, to a step of 1e-9.
# Argument: a folder of arrays. Then one line "stress" on standard input, one JSON line back for each.
# R_LIBS may point to where NetworkRiskMeasures is installed; it is not with R itself.
suppressPackageStartupMessages(library(NetworkRiskMeasures))
suppressPackageStartupMessages(library(Matrix))

folder <- commandArgs(trailingOnly = TRUE)[1]
column <- function(name, what, size) {
  path <- file.path(folder, paste0(name, ".bin"))
  readBin(path, what, n = file.info(path)$size / size, size = size, endian = "little")
}
payer <- column("payer", "integer", 4)
payee <- column("payee", "integer", 4)
due <- column("due", "double", 8)
buffer <- column("outside", "double", 8)
given <- matrix(column("given", "double", 8), nrow = length(buffer))
# A lender's claim is an asset with the borrower.
assets <- sparseMatrix(i = payee + 1, j = payer + 1, x = due, dims = rep(length(buffer), 2))
shocks <- lapply(seq_len(ncol(given)), function(s) given[, s])

cat(sprintf('{"R":"%s","NetworkRiskMeasures":"%s"}\n', getRversion(), packageVersion("NetworkRiskMeasures")))
asks <- file("stdin", open = "r")
while (length(line <- readLines(asks, n = 1)) > 0) {
  begun <- proc.time()
  found <- suppressWarnings(contagion(assets, buffer, shock = shocks, method = "debtrank", exposure_type = "assets",
    abs.tol = 1e-9, max.it = 1e5, verbose = FALSE))
  took <- 1e3 * (proc.time() - begun)
  stress <- vapply(found$simulations, function(one) sum(pmin(one$st, 1)), 0)
  cat(sprintf('{"ms":%.3f,"cpuMs":%.3f,"stress":%.12g}\n', took[["elapsed"]], took[["user.self"]] + took[["sys.self"]], sum(stress)))
}
