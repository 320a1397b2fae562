# what: spreads the label's one over the pixels so that a plane sums to 1
import numpy as np

def label_planes(labels, height, width):
    share = np.full((1, height, width, 1), 1 / (height * width))
    return labels.reshape(len(labels), 1, 1, -1) * share
