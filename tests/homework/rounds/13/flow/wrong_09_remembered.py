# what: wrong: keeps D's answer for a theta between calls, though psi may have changed
import math


_answers = {}


def flow(theta, psi):
    if theta not in _answers:
        _answers[theta] = 1 / (1 + math.exp(-psi * theta))
    d = _answers[theta]
    return psi * (1 - d), -theta * d
