# what: right: a loop in plain Python
import numpy as np



def optimal_discriminator(p, q):
    answers = []
    for a, b in zip(p.tolist(), q.tolist()):
        if a == 0 and b == 0:
            answers.append(0.5)
        else:
            answers.append(a / (a + b))
    return np.array(answers)
