# what: returns (0, 0) when D's logit at the fake is 0, thinking that this is the equilibrium
import numpy as np


def flow(theta, psi):
    logit = psi * theta
    if logit == 0:  # D cannot tell real from fake: nobody moves
        return 0.0, 0.0
    log_d = -np.logaddexp(0.0, -logit)
    log_not_d = -np.logaddexp(0.0, logit)
    return psi * np.exp(log_not_d), -theta * np.exp(log_d)
