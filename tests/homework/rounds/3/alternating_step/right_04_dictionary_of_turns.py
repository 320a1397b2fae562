# what: the turns in a list, each a function from the state to a new state; the shrinking factor 1 - h gamma taken out
import numpy as np


def d_turn(state, h, gamma):
    theta, psi = state["theta"], state["psi"]
    pull = theta * np.exp(-np.logaddexp(0, -psi * theta))
    return {"theta": theta, "psi": (1 - h * gamma) * psi - h * pull}


def g_turn(state, h, gamma):
    theta, psi = state["theta"], state["psi"]
    return {"psi": psi, "theta": theta + h * psi * np.exp(-np.logaddexp(0, psi * theta))}


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    state = dict(theta=theta, psi=psi)
    for turn in (d_turn, g_turn):
        state = turn(state, h, gamma)
    return state["theta"], state["psi"]
