# what: PyTorch habit, F.binary_cross_entropy(input, target): the label is taken for the prediction and p for the target -- "the label `y` is 1 for a real image"
import numpy as np


def binary_cross_entropy(input, target):
    # like torch.nn.functional: logs are clamped at -100
    with np.errstate(divide="ignore"):
        log_p = np.maximum(np.log(np.float64(input)), -100)
        log_not_p = np.maximum(np.log(1 - np.float64(input)), -100)
    return float(-(target * log_p + (1 - target) * log_not_p))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return binary_cross_entropy(y, p)
