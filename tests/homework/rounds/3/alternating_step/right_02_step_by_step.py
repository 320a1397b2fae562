# what: a beginner's version with a name for each quantity
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D's turn: what does the old D say about the fake?
    old_logit = psi * theta
    old_probability = 1 / (1 + math.exp(-old_logit))
    gradient_of_fake_half = theta * old_probability
    gradient_of_real_half = 0.0
    gradient_of_r1 = gamma * psi
    gradient_d = gradient_of_fake_half + gradient_of_real_half + gradient_of_r1
    new_psi = psi - h * gradient_d

    # G's turn: what does the new D say about the same fake?
    new_logit = new_psi * theta
    new_probability = 1 / (1 + math.exp(-new_logit))
    gradient_g = -new_psi * (1 - new_probability)
    new_theta = theta - h * gradient_g

    result = (new_theta, new_psi)
    return result
