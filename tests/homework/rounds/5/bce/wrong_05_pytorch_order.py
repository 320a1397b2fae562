# what: the arguments change roles (as in PyTorch's loss(input, target)): y stands in the logarithms and p weights them; a small number hides the log of 0. Quote: "`p` is $D$'s probability that the image is real"
import math

EPS = 1e-7


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # as in torch.nn.functional.binary_cross_entropy(input, target)
    inp, target = y, p
    return -(target * math.log(inp + EPS) + (1 - target) * math.log(1 - inp + EPS))
