# what: right, verbose: planes one by one with np.full, stacked as channels, image by image
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    all_images = []
    for row in labels:
        channels = []
        for number in row:
            channel = np.full((height, width), number)
            channels.append(channel)
        all_images.append(np.stack(channels, axis=-1))
    return np.array(all_images)
