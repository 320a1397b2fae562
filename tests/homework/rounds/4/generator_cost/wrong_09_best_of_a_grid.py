# what: looks for the best D at each point among 99 answers from 0.01 to 0.99, as in the warm-up, so the value is too low wherever D* lies between two of them or beyond: "when $D$ is the best one"
import numpy as np

answers = np.linspace(0.01, 0.99, 99)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    total = 0.0
    for a, b in zip(p, q):
        values = a * np.log(answers) + b * np.log(1 - answers)
        total += np.max(values)
    return total
