# what: remembers D's last velocity as momentum, as its optimizer would
import math

def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi)) - gamma * psi

memory = {"psi": 0.0}

def alternating_step(theta, psi, h, gamma):
    memory["psi"] = 0.5 * memory["psi"] + flow_with_r1(theta, psi, gamma)[1]
    psi = psi + h * memory["psi"]
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
