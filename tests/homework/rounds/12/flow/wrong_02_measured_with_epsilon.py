# what: central differences of losses with probabilities clipped at 1e-7 as in Keras
import math

def D(x, psi):
    p = 1 / (1 + math.exp(-psi * x))
    return min(max(p, 1e-7), 1 - 1e-7)

def flow(theta, psi, e=1e-5):
    j_g = lambda t: -math.log(D(t, psi))
    j_d = lambda p: -math.log(0.5) - math.log(1 - D(theta, p))
    return (
        -(j_g(theta + e) - j_g(theta - e)) / (2 * e),
        -(j_d(psi + e) - j_d(psi - e)) / (2 * e),
    )
