# what: rounds the answer to 0 or 1 (real or fake) before scoring it, so 0.6 and 0.99 cost the same. Quote: "It outputs a probability, anything between 0 and 1."
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    eps = 1e-7
    prediction = 1 if p >= 0.5 else 0  # D says real or fake
    prediction = np.clip(prediction, eps, 1 - eps)
    return float(-(y * np.log(prediction) + (1 - y) * np.log(1 - prediction)))
