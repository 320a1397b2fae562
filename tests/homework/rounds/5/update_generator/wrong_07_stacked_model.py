# what: stacks G and D into one Sequential "gan" and moves all of its weights, D's among them; ruled out: "weights = generator.trainable_weights  # and not D's"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    gan = keras.Sequential([generator, discriminator])
    with tf.GradientTape() as tape:
        logits = gan(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = gan.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
