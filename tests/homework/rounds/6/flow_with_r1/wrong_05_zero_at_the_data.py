# what: squares the logit at the data (psi * 0 = 0) instead of its gradient in x, so the penalty's slope 2 gamma/2 psi x^2 vanishes and nothing brakes. Lesson 5: "since the logit $\psi x$ has the slope $\psi$ everywhere"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    x = 0.0  # all data is the point 0
    # gamma/2 * (psi x)^2, derivative: gamma * psi * x^2
    brake = gamma * psi * x**2
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - brake
