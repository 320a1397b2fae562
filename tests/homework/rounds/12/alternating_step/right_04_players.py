# what: two small classes with a turn each
import math

def logistic(x):
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))

class Discriminator:
    def __init__(self, slope):
        self.slope = slope

    def turn(self, fake, h, gamma):
        gradient = fake * logistic(self.slope * fake) + gamma * self.slope
        self.slope -= h * gradient

class Generator:
    def __init__(self, point):
        self.point = point

    def turn(self, slope, h):
        gradient = -slope * logistic(-slope * self.point)
        self.point -= h * gradient

def alternating_step(theta, psi, h, gamma):
    d, g = Discriminator(psi), Generator(theta)
    d.turn(g.point, h, gamma)
    g.turn(d.slope, h)
    return [g.point, d.slope]
