# what: plain loops with squared distances, the point itself left out by its index

def precision_recall(real, fake, k):
    def squared(x, y):
        return sum((float(s) - float(t)) ** 2 for s, t in zip(x, y))

    def balls(points):
        radii = []
        for i, x in enumerate(points):
            others = sorted(squared(x, y) for j, y in enumerate(points) if j != i)
            radii.append(others[k - 1])
        return list(zip(points, radii))

    def share(points, around):
        around = balls(around)
        return sum(any(squared(x, c) <= r for c, r in around) for x in points) / len(points)

    return {"precision": share(fake, real), "recall": share(real, fake)}
