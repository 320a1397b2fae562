# what: runs G once more in training mode just to count the fakes for the labels, so its moving statistics move twice in this turn; ruled out: "So $G$'s statistics are updated twice a round"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss_object = keras.losses.BinaryCrossentropy(from_logits=True)
    fake = generator(latents, training=True)
    labels = tf.ones((tf.shape(fake)[0], 1))
    with tf.GradientTape() as tape:
        # again, so that the tape sees it
        logits = discriminator(generator(latents, training=True), training=True)
        loss = loss_object(labels, logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
