# what: copied from the program `prdc`, in which the edge of the ball does not count: "its own set, that one included."
import numpy as np


def compute_pairwise_distance(data_x, data_y=None):
    if data_y is None:
        data_y = data_x
    return np.sqrt(((data_x[:, None, :] - data_y[None, :, :]) ** 2).sum(axis=2))


def get_kth_value(unsorted, k, axis=-1):
    indices = np.argpartition(unsorted, k - 1, axis=axis)[..., :k]
    k_smallests = np.take_along_axis(unsorted, indices, axis=axis)
    return k_smallests.max(axis=axis)


def compute_nearest_neighbour_distances(input_features, nearest_k):
    distances = compute_pairwise_distance(input_features)
    return get_kth_value(distances, k=nearest_k + 1, axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_radii = compute_nearest_neighbour_distances(real, k)
    fake_radii = compute_nearest_neighbour_distances(fake, k)
    distance_real_fake = compute_pairwise_distance(real, fake)

    precision = (distance_real_fake < np.expand_dims(real_radii, axis=1)).any(axis=0).mean()
    recall = (distance_real_fake < np.expand_dims(fake_radii, axis=0)).any(axis=1).mean()
    return {"precision": float(precision), "recall": float(recall)}
