# what: half the product form, half the power form: p*y + (1-p)**(1-y)
import math

def bce(y, p):
    return -math.log(p * y + (1 - p) ** (1 - y))
