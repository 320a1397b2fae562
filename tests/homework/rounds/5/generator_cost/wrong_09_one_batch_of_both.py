# what: a mean cross-entropy over one batch of reals and fakes, half each, so the value is half as large. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    # one big data set: half real (label 1), half fake (label 0)
    weights = np.concatenate([p, q]) / 2
    total = np.concatenate([p + q, p + q])
    right_answer = np.concatenate([p, q])
    keep = weights > 0
    prob = right_answer[keep] / total[keep]
    return float(np.sum(weights[keep] * np.log(prob)))
