# what: writes the probability of the truth as the distance between p and the wrong label
import math


def bce(y, p):
    wrong_label = 1 - y
    return -math.log(abs(wrong_label - p))
