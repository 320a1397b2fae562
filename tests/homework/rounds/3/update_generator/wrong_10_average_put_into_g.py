# what: mixes the new weights with the old ones (a half-remembered moving average), in G itself: most of the step is undone. Ruled out by lesson 6: "move $G$ *down* the gradient, in $G$'s weights"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    old = [tf.identity(w) for w in generator.trainable_weights]
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    # exponential moving average of the weights
    for w, before in zip(weights, old):
        w.assign(0.9 * before + 0.1 * w)
    return loss
