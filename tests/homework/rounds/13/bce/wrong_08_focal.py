# what: wrong: the focal factor (1 - p_t)^2, remembered from object detection
import math



def bce(y, p):
    p_t = p if y == 1 else 1 - p
    return -((1 - p_t) ** 2) * math.log(p_t)
