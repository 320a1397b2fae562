# what: "the loss from before the step" is taken literally: the return stands in the with block, and the step below is never reached. Ruled out by: "Write one step of $G$, through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        return loss  # from before the step
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
