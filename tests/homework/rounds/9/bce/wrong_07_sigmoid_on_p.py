# what: sends p through a sigmoid first, though p is a probability already ("p is D's probability that the image is real")
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def bce(y, p):
    d = sigmoid(p)
    return -y * math.log(d) - (1 - y) * math.log(1 - d)
