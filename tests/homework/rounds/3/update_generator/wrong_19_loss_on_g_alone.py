# what: D is left out: the loss is worked out on G's samples as if they were logits. Ruled out by: "Write one step of $G$, through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake))  # label 1
    weights = generator.trainable_weights  # and not D's
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
