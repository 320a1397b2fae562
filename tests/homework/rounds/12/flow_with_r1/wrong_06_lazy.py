# what: lazy regularisation: R1 on every 16th call only, 16 times as strong
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

calls = 0

def flow_with_r1(theta, psi, gamma):
    global calls
    v, w = flow(theta, psi)
    if calls % 16 == 0:
        w -= 16 * gamma * psi
    calls += 1
    return v, w
